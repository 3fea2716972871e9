import tensorflow as tf

x = tf.constant([[[[1.0, 1.0], [2.0, 1.0]], [[3.0, 2.0], [4.0, 2.0]]]])
kernels = tf.constant([[[[1.0], [2.0]], [[0.0], [1.0]]], [[[0.0], [0.0]], [[1.0], [0.0]]]])
tf.nn.depthwise_conv2d(x, kernels, strides=[1, 1, 1, 1], padding="VALID")[0, 0, 0]
