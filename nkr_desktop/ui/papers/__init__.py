"""What leaves the program: each paper made, shown, printed, saved and copied. PDF libraries load when needed."""
