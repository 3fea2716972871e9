import tensorflow as tf

x = tf.constant([])
bool(x)
