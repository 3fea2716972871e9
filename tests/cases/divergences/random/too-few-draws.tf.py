import tensorflow as tf

tf.random.stateless_normal((100,), seed=(0, 30))
