"""What leaves the program: leaflet, quick guide, referral sheet and journal note."""
