import tensorflow as tf

x = tf.constant([1., 2., 3.])
y = tf.constant([10., 20., 30.])
z = tf.Variable(tf.zeros_like(x))
alias = z
z.assign(x + y)
alias
