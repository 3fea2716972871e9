import tensorflow as tf

tf.constant("λ ∈ ℝ, naïve 🙂")
