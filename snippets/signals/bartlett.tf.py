import tensorflow as tf

tf.keras.ops.bartlett(5)
