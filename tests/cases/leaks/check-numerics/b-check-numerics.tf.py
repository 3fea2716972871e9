import tensorflow as tf

bool(tf.math.is_inf(tf.math.log(tf.constant(0.))))
