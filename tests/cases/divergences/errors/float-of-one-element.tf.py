import tensorflow as tf

float(tf.constant([3.5]))
