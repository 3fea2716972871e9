import tensorflow as tf

a, x = tf.constant([[1., 2., 3.], [4., 5., 6.]]), tf.Variable(tf.ones(3))
with tf.GradientTape() as tape:
    y = tf.linalg.matvec(a, x)
tape.jacobian(y, x)
