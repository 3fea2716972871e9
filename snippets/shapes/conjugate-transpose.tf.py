import tensorflow as tf

x = tf.constant([[1 + 2j, 3 - 1j, 2j], [4 + 3j, 5 + 1j, 6 - 2j]])
tf.linalg.adjoint(x)
