import tensorflow as tf

x = tf.random.stateless_truncated_normal((20_000,), seed=(0, 0), mean=1., stddev=0.5)
(x - 1) / 0.5
