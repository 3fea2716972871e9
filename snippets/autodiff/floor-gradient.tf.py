import tensorflow as tf

x = tf.Variable(1.3)
with tf.GradientTape(persistent=True) as tape:
    floor, round = tf.floor(x), tf.round(x)
tape.gradient(floor, x), tape.gradient(round, x)
