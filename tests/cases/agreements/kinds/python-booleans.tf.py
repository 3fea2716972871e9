import tensorflow as tf

tf.reduce_all(tf.constant([1.]) == tf.constant([1.]))
