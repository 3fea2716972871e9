import tensorflow as tf

tf.repeat(tf.constant([1., 2.]), 2)
