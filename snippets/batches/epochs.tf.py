import tensorflow as tf

data = tf.data.Dataset.from_tensor_slices(tf.range(10.)).shuffle(10).batch(4)
steps, total = 0, tf.constant(0.)
for epoch in range(2):
    for batch in data:
        steps, total = steps + 1, total + tf.reduce_sum(batch)
steps, total
