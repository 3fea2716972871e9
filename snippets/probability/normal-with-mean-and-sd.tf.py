import tensorflow as tf

tf.random.set_seed(0)
tf.random.normal((4,), mean=5., stddev=2.)
