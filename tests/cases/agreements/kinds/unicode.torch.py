"λ ∈ ℝ, naïve 🙂"
