import tensorflow as tf

p = tf.constant([2., -8., 28., -40.])
companion = tf.concat((-p[None, 1:] / p[0], tf.eye(2, 3)), axis=0)
tf.linalg.eigvals(companion)
