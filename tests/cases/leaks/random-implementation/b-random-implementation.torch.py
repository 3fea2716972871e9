"threefry2x32"
