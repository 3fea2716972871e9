import tensorflow as tf

y, p = tf.constant([0, 0, 1, 1, 2]), tf.constant([0, 1, 1, 1, 2])
iou = tf.keras.metrics.IoU(num_classes=3, target_class_ids=[1])
iou(y, p)
