import tensorflow as tf

a = tf.random.stateless_gamma((20_000,), seed=(0, 5), alpha=2.)
a / (a + tf.random.stateless_gamma((20_000,), seed=(1, 5), alpha=3.))
