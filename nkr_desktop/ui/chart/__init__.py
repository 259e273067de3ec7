"""The body chart: the findings on a drawing of the legs and in words. It documents; it changes no advice."""
