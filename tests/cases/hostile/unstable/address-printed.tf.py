import tensorflow as tf

print(object())
tf.constant([1., 2.])
