import tensorflow as tf

tf.math.reduce_std(tf.constant([3.]))
