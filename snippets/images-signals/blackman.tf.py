import tensorflow as tf

tf.keras.ops.blackman(5)
