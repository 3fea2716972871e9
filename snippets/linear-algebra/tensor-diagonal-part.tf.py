import tensorflow as tf

x = tf.reshape(tf.range(16.0), (2, 2, 2, 2))
tf.linalg.tensor_diag_part(x)
