import tensorflow as tf

S = tf.constant([[8., 2.], [2., 5.]])
tf.linalg.sqrtm(S)
