import tensorflow as tf

tf.random.experimental.stateless_shuffle(tf.range(6), seed=(0, 24))
