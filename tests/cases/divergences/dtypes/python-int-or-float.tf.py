import tensorflow as tf

int(tf.size(tf.constant([1., 2.])))
