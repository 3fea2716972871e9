import tensorflow as tf

tf.random.set_seed(0)
stateful = tf.random.normal((3,))
stateless = tf.random.stateless_normal((3,), seed=(0, 0))
stateful, stateless
