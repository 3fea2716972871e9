import tensorflow as tf

tf.keras.initializers.HeUniform(seed=0)((150, 100))
