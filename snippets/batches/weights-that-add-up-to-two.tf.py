import tensorflow as tf

tf.random.categorical(tf.math.log([[0., 2., 0.]]), 4, dtype=tf.int32)[0]
