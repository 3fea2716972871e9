import tensorflow as tf

x = tf.constant([[1.0, 2.0]])
tf.linalg.tensor_diag(x)
