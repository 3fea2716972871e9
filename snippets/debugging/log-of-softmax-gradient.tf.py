import tensorflow as tf

x = tf.Variable([0., 200.])
with tf.GradientTape(persistent=True) as tape:
    naive = tf.math.log(tf.nn.softmax(x))[0]
    safe = tf.nn.log_softmax(x)[0]
tape.gradient(naive, x), tape.gradient(safe, x)
