import tensorflow as tf

tf.random.stateless_truncated_normal((4,), seed=(0, 0), mean=1., stddev=0.5)
