import tensorflow as tf

places = [tf.constant([1, 3]), tf.constant([0]), tf.constant([2])]
parts = [tf.constant([10., 30.]), tf.constant([0.]), tf.constant([20.])]
tf.dynamic_stitch(places, parts)
