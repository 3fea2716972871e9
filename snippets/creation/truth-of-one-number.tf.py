import tensorflow as tf

x = tf.constant([0.5])
bool(x)
