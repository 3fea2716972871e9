import tensorflow as tf

tf.keras.initializers.HeUniform(seed=0)((5, 5, 6, 100))  # (height, width, in, out)
