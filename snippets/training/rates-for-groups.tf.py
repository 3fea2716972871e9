import tensorflow as tf

body = tf.Variable(1.)
head = tf.Variable(1.)

with tf.GradientTape() as tape:
    loss = body * head
d_body, d_head = tape.gradient(loss, [body, head])
tf.keras.optimizers.SGD(0.01).apply_gradients([(d_body, body)])
tf.keras.optimizers.SGD(0.1).apply_gradients([(d_head, head)])
float(body), float(head)
