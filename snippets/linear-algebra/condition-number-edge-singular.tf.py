import tensorflow as tf

A = tf.constant([[2., 0.], [0., 0.]])
tf.norm(A, 2, (-2, -1)) * tf.norm(tf.linalg.inv(A), 2, (-2, -1))
