import tensorflow as tf

tf.reduce_mean(tf.constant([0, 1, 2, 3]))
