import tensorflow as tf

tf.size(tf.constant([1, 2]))
