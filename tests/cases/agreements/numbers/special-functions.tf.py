import tensorflow as tf

tf.math.lgamma(tf.constant([0.5, 3., 100.])), tf.math.erf(tf.constant([0.1, 1., 3.]))
