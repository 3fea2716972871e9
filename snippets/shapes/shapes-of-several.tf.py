import tensorflow as tf

tensors = [tf.range(3.), tf.reshape(tf.range(4.), (2, 2))]
tf.shape_n(tensors)
