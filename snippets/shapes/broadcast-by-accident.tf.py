import tensorflow as tf

prediction = tf.constant([1., 2., 3.])
target = tf.constant([[1.], [2.], [5.]])
prediction - target
