import tensorflow as tf

x = tf.reshape(tf.range(12.), (2, 3, 2))
tf.linalg.matrix_transpose(x)
