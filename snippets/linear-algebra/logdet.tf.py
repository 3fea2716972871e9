import tensorflow as tf

S = tf.constant([[4.0, 2.0], [2.0, 3.0]])
tf.linalg.logdet(S)
