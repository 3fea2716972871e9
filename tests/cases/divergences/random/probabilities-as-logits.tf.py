import tensorflow as tf

tf.random.stateless_categorical([[0.7, 0.2, 0.1]], 20_000, seed=(0, 12), dtype=tf.int32)[0]
