import tensorflow as tf

tf.keras.initializers.Constant(0.5)((2, 3))
