import tensorflow as tf

tf.keras.ops.blackman(4 + 1)[:-1]
