import tensorflow as tf

bool(tf.constant(1.) > 0)
