import tensorflow as tf

tf.constant([1., 3.]), tf.argmax(tf.constant([1., 3., 2.]))
