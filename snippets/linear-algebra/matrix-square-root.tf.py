import tensorflow as tf

S = tf.constant([[8.0, 2.0], [2.0, 5.0]])
tf.linalg.sqrtm(S)
