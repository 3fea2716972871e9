import tensorflow as tf

tf.split(tf.range(6), 2)
