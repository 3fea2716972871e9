import tensorflow as tf

[tf.constant([1., 2.]), tf.constant([3.])]
